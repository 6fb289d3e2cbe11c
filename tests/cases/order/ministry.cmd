# A warning alone makes nothing fail,
check tests/cases/order/ministry.txt
