@rem npm start says exec, so that the shell hands no signal past the server; cmd.exe has none.
@%*
