/// Reads a session at a prompt and finds the commands and the ends of their prompts. Everything else is output.
struct ConsoleSession {
    static let names: Set<String> = ["console", "terminal", "shell-session", "shellsession", "sh-session", "session"]

    enum Line: Sendable, Hashable {
        case output
        /// A prompt and the text typed after it.
        case command(prompt: Range<Int>, typed: Range<Int>)
        /// The continuation of a command whose previous line ended with `\`.
        case continued(Range<Int>)
    }

    private var isOpen = false

    /// Classifies the next line of the session.
    mutating func read(_ line: Range<Int>, of bytes: [UInt8]) -> Line {
        let isContinued = isOpen
        let end = bytes[line].last
        if isContinued {
            isOpen = end == UInt8(ascii: "\\")
            return .continued(line)
        }
        guard let prompt = Self.promptEnd(bytes[line]) else { return .output }
        isOpen = end == UInt8(ascii: "\\")
        return .command(prompt: line.lowerBound..<prompt, typed: prompt..<line.upperBound)
    }

    /// Returns the index of the byte after a prompt: `$ `, `# `, `% `, `> `, possibly with a location before it, such
    /// as `jane@desk:~/site$ ` or `PS C:\> `.
    private static func promptEnd(_ line: ArraySlice<UInt8>) -> Int? {
        var index = line.startIndex
        if line.starts(with: "PS ".utf8) { index += 3 }
        while index < line.endIndex, place.contains(line[index]) { index += 1 }
        guard index < line.endIndex, "$#%>".utf8.contains(line[index]) else { return nil }
        index += 1
        guard index < line.endIndex else { return index }
        return line[index] == UInt8(ascii: " ") ? index + 1 : nil
    }

    private static let place: ByteSet = "a-zA-Z0-9@:~/\\._-"
}
