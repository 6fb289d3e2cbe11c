# U+FFFE and U+FFFF, which no reader of XML takes, become U+FFFD, and control characters blanks.
tag --format timeml tests/cases/hostile/escapes.txt
