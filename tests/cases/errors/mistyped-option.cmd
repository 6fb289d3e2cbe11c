# So is one in an option, before anything is missed.
exit 2
render --hlep
