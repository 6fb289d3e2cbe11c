# A mail has the day it was sent on, not those that it tells or quotes.
explain --document-date src/read/samples/letter.eml
