# The same of OpenDocument.
graph src/read/samples/keepers.ods --format json
