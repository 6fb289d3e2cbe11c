# The blocks of a document: what each looks like, what it is for, and the mark that a note belongs to.
read --dump document src/read/samples/harbour.docx
