# Without a subcommand there is nothing to do.
exit 2
--quiet
