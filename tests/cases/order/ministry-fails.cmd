# unless warnings shall.
exit 1
check tests/cases/order/ministry.txt --fail-on warning
