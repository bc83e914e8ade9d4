"""What the program does with the rules. No Qt, SQL or sockets."""
