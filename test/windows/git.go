// Command git is the git.exe of the tests under Wine, where no git for Windows is at hand: it sends its command line, folder and input to
// the forwarder (git-forwarder.mjs), which runs the machine's own git, and writes what comes back.
package main

import (
	"bufio"
	"encoding/binary"
	"encoding/json"
	"io"
	"net"
	"os"
)

// The kinds of a message's first byte; its length, or the exit code, follows in four bytes.
const (
	output = 1
	errors = 2
)

func main() {
	connection, err := net.Dial("tcp", "127.0.0.1:"+os.Getenv("GIT_FORWARDER_PORT"))
	exitOn(err)
	folder, err := os.Getwd()
	exitOn(err)
	program, err := os.Executable()
	exitOn(err)
	call, err := json.Marshal(map[string]any{"program": program, "line": os.Args[1:], "folder": folder, "environment": os.Environ()})
	exitOn(err)
	_, err = connection.Write(append(call, '\n'))
	exitOn(err)
	go func() {
		io.Copy(connection, os.Stdin)
		connection.(*net.TCPConn).CloseWrite()
	}()
	reader := bufio.NewReader(connection)
	for {
		var head [5]byte
		_, err := io.ReadFull(reader, head[:])
		exitOn(err)
		value := binary.BigEndian.Uint32(head[1:])
		switch head[0] {
		case output:
			io.CopyN(os.Stdout, reader, int64(value))
		case errors:
			io.CopyN(os.Stderr, reader, int64(value))
		default:
			os.Exit(int(value))
		}
	}
}

func exitOn(err error) {
	if err != nil {
		os.Stderr.WriteString(err.Error() + "\n")
		os.Exit(128)
	}
}
