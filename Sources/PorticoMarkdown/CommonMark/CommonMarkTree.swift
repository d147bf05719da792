internal import CCMark

/// Owns a tree made by libcmark and frees it. The tree lives within one function.
struct CommonMarkTree: ~Copyable {
    let root: CommonMarkNode

    /// Parses `bytes`, which must not contain NUL. Returns nil if libcmark returns no tree.
    init?(_ bytes: [UInt8], smart: Bool) {
        let options = CMARK_OPT_VALIDATE_UTF8 | (smart ? CMARK_OPT_SMART : 0)
        let node = unsafe bytes.withUnsafeBytes { buffer in
            unsafe cmark_parse_document(buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count, options)
        }
        guard let node = unsafe node else { return nil }
        root = unsafe CommonMarkNode(pointer: node)
    }

    deinit {
        unsafe cmark_node_free(root.pointer)
    }
}

/// A node of a tree. Valid only as long as its ``CommonMarkTree`` exists.
@safe struct CommonMarkNode {
    fileprivate let pointer: OpaquePointer

    enum Kind {
        case document, quote, list, item, codeBlock, htmlBlock, paragraph, heading, thematicBreak
        case text, softBreak, hardBreak, code, html, emphasis, strong, link, image
    }

    var kind: Kind? {
        switch unsafe cmark_node_get_type(pointer) {
        case CMARK_NODE_DOCUMENT: .document
        case CMARK_NODE_BLOCK_QUOTE: .quote
        case CMARK_NODE_LIST: .list
        case CMARK_NODE_ITEM: .item
        case CMARK_NODE_CODE_BLOCK: .codeBlock
        case CMARK_NODE_HTML_BLOCK: .htmlBlock
        case CMARK_NODE_PARAGRAPH: .paragraph
        case CMARK_NODE_HEADING: .heading
        case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
        case CMARK_NODE_TEXT: .text
        case CMARK_NODE_SOFTBREAK: .softBreak
        case CMARK_NODE_LINEBREAK: .hardBreak
        case CMARK_NODE_CODE: .code
        case CMARK_NODE_HTML_INLINE: .html
        case CMARK_NODE_EMPH: .emphasis
        case CMARK_NODE_STRONG: .strong
        case CMARK_NODE_LINK: .link
        case CMARK_NODE_IMAGE: .image
        default: nil
        }
    }

    /// Gives `body` the node's literal text. The C interface ends it with NUL, which our input never contains.
    func withLiteral<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
        unsafe Self.withBytes(of: cmark_node_get_literal(pointer), body)
    }

    var url: String { unsafe Self.text(cmark_node_get_url(pointer)) }
    var title: String { unsafe Self.text(cmark_node_get_title(pointer)) }
    var fenceInfo: String { unsafe Self.text(cmark_node_get_fence_info(pointer)) }
    var headingLevel: Int { unsafe Int(cmark_node_get_heading_level(pointer)) }
    var isOrdered: Bool { unsafe cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
    var listStart: Int { unsafe Int(cmark_node_get_list_start(pointer)) }
    var isTight: Bool { unsafe cmark_node_get_list_tight(pointer) != 0 }
    var startLine: Int { unsafe Int(cmark_node_get_start_line(pointer)) }
    var startColumn: Int { unsafe Int(cmark_node_get_start_column(pointer)) }
    var endLine: Int { unsafe Int(cmark_node_get_end_line(pointer)) }
    var previous: CommonMarkNode? { unsafe cmark_node_previous(pointer).map { unsafe CommonMarkNode(pointer: $0) } }
    var parentKind: Kind? { unsafe cmark_node_parent(pointer).flatMap { unsafe CommonMarkNode(pointer: $0).kind } }

    private static func text(_ string: UnsafePointer<CChar>?) -> String {
        guard let string = unsafe string else { return "" }
        return unsafe String(cString: string)
    }

    private static let noBytes: [UInt8] = []

    private static func withBytes<Result>(of string: UnsafePointer<CChar>?, _ body: (Span<UInt8>) -> Result) -> Result {
        guard let string = unsafe string else { return body(noBytes.span) }
        let count = unsafe ccmark_length(string)
        return unsafe string.withMemoryRebound(to: UInt8.self, capacity: count) { start in
            body(unsafe UnsafeBufferPointer(start: start, count: count).span)
        }
    }
}

/// Walks a tree in reading order. Each node is entered, and nodes with children are also left.
@safe struct CommonMarkWalk: ~Copyable {
    private let iterator: OpaquePointer

    init?(_ tree: borrowing CommonMarkTree) {
        guard let iterator = unsafe cmark_iter_new(tree.root.pointer) else { return nil }
        unsafe self.iterator = iterator
    }

    deinit {
        unsafe cmark_iter_free(iterator)
    }

    /// The next step, or nil at the end.
    func next() -> (node: CommonMarkNode, isEntering: Bool)? {
        let event = unsafe cmark_iter_next(iterator)
        guard event == CMARK_EVENT_ENTER || event == CMARK_EVENT_EXIT, let node = unsafe cmark_iter_get_node(iterator)
        else {
            return nil
        }
        return unsafe (CommonMarkNode(pointer: node), event == CMARK_EVENT_ENTER)
    }

    /// Continues after `node` and its children.
    func skip(_ node: CommonMarkNode) {
        unsafe cmark_iter_reset(iterator, node.pointer, CMARK_EVENT_EXIT)
    }
}

/// libcmark's own conversion from text to HTML, used as a benchmark for ours.
package enum CommonMarkLibrary {
    /// Renders `text` and discards the HTML.
    package static func render(_ text: String) {
        let bytes = Array(text.utf8)
        let html = unsafe bytes.withUnsafeBytes { buffer in
            unsafe cmark_markdown_to_html(
                buffer.baseAddress?.assumingMemoryBound(to: CChar.self),
                buffer.count,
                CMARK_OPT_VALIDATE_UTF8
            )
        }
        unsafe ccmark_free(html)
    }
}
