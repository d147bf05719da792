/// The lines between `---` and `---` at the top of a file.
package enum FrontMatter {
    /// Returns the number of the first line after the front matter, or 1 if there is none.
    package static func end(of text: String) -> Int {
        var number = 1
        for line in text.split(separator: "\n", maxSplits: 2000, omittingEmptySubsequences: false) {
            let isFence = line == "---" || line == "---\r"
            if number == 1, !isFence { return 1 }
            if number > 1, isFence { return number + 1 }
            number += 1
        }
        return 1
    }
}
