# And one in what help is asked for.
exit 2
help biuld
