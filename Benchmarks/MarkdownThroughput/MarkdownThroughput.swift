import Foundation
import PorticoDiagnostics
import PorticoMarkdown

/// Markdown → HTML with everything on, against libcmark's own on the same bytes in the same run, in one thread.
///
///     swift run -c release markdown-throughput FOLDER [ROUNDS]
///
/// Prints the best round of each in MB/s, and how many times as long ours takes. Exit code 1 where that is above 4.
/// Times are the thread's own: what else the machine does is no part of them.
@main
enum MarkdownThroughput {
    static let allowed = 4.0

    static func main() {
        guard CommandLine.arguments.count > 1 else {
            print("usage: markdown-throughput FOLDER [ROUNDS]")
            exit(64)
        }
        let texts = texts(in: URL(filePath: CommandLine.arguments[1]))
        let bytes = texts.reduce(0) { $0 + $1.text.utf8.count }
        guard bytes > 0 else {
            print("no Markdown in \(CommandLine.arguments[1])")
            exit(64)
        }
        let rounds = CommandLine.arguments.count > 2 ? Int(CommandLine.arguments[2]) ?? 5 : 5
        var best = (cmark: Duration.seconds(1_000_000), portico: Duration.seconds(1_000_000))
        for _ in 0..<rounds {
            best.cmark = min(best.cmark, time { texts.forEach(renderWithCmark) })
            best.portico = min(best.portico, time { texts.forEach(renderWithPortico) })
        }
        report(best.cmark, best.portico, bytes: bytes, files: texts.count)
    }

    private static func time(_ work: () -> Void) -> Duration {
        let start = threadTime()
        work()
        return threadTime() - start
    }

    private static func threadTime() -> Duration {
        var time = timespec()
        unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
    }

    private static func report(_ cmark: Duration, _ portico: Duration, bytes: Int, files: Int) {
        func rate(_ time: Duration) -> String {
            String(format: "%7.1f MB/s", Double(bytes) / 1e6 / (time / .seconds(1)))
        }
        let ratio = portico / cmark
        print("\(files) files, \(bytes) bytes")
        print("cmark    \(rate(cmark))")
        print("portico  \(rate(portico))")
        print(String(format: "ratio    %7.2f, at most %.1f", ratio, allowed))
        if ratio > allowed { exit(1) }
    }

    private static func renderWithCmark(_ file: SourceFile) {
        CommonMarkLibrary.render(file.text)
    }

    private static func renderWithPortico(_ file: SourceFile) {
        let document = MarkdownParser().parse(file)
        _ = HTMLRenderer().render(document, links: AllThere())
    }

    /// Markdown files in the order of their paths, front matter cut off: both sides read the same bytes.
    private static func texts(in folder: URL) -> [SourceFile] {
        let paths = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?
            .compactMap { $0 as? URL }
            .filter { $0.pathExtension == "md" }
            .sorted { $0.path < $1.path }
        return (paths ?? []).compactMap { url in
            guard var text = try? String(contentsOf: url, encoding: .utf8) else { return nil }
            if text.hasPrefix("---\n"), let end = text.range(of: "\n---\n") { text = String(text[end.upperBound...]) }
            return SourceFile(path: url.lastPathComponent, text: text)
        }
    }
}

/// Answers at once: what a provider costs is no part of this measure.
private struct AllThere: LinkProvider {
    func resolve(_ request: LinkRequest) -> LinkResolution {
        switch request.kind {
        case .link, .reference: .link(href: request.destination, title: nil)
        case .image: .image(source: request.destination, width: nil, height: nil, asset: request.destination)
        }
    }
}
