"""What is left of a damaged record, read without SQLite, which finds nothing below a lost page.

Each page of the file and of the -wal file is read by itself (`pages`), and rows tell by their shape
whose they are (`row_shapes`); a page counts only when all of it makes sense. Deleted rows are
overwritten (`secure_delete`) and hidden ones carry a mark, so that neither comes back as shown.
"""
