package import PorticoDiagnostics

/// A top-level block of a document, outside any quote, list or container.
package struct DocumentBlock: Sendable {
    package enum Kind: Sendable, Hashable {
        case paragraph, table, quote, definitions, rawHTML, thematicBreak
        case heading(OutlineEntry)
        case list(isOrdered: Bool)
        /// A code block. `info` is the text after the fence, such as `swift {3}`; empty without one.
        case code(info: String)
        case alert(AlertKind)
        case container(ContainerKind)
    }

    package var kind: Kind
    /// The block's place in the source.
    package var place: SourceRange
    /// The block's events, from the opening to the closing one.
    let events: Range<Int>
}

extension MarkdownDocument {
    /// The blocks in order. An include is replaced by the blocks of the included file. ``words(of:)`` returns a block's
    /// text.
    package var blocks: [DocumentBlock] {
        var blocks: [DocumentBlock] = []
        forEachBlock { events, element, span in
            guard let kind = kind(of: element) else { return }
            blocks.append(DocumentBlock(kind: kind, place: place(of: span), events: events))
        }
        return blocks
    }

    /// Calls `visit` for each top-level block with its events, its opening element and its extent.
    func forEachBlock(_ visit: (Range<Int>, Element, Extent) -> Void) {
        var depth = 0
        var first: (index: Int, element: Element, span: Extent)?
        for index in events.indices {
            switch events[index] {
            case .open(let element, let span):
                if depth == 0 { first = (index, element, span) }
                depth += 1
            case .close:
                depth -= 1
                if depth == 0, let open = first { visit(open.index..<(index + 1), open.element, open.span) }
            default: break
            }
        }
    }

    private func kind(of element: Element) -> DocumentBlock.Kind? {
        switch element {
        case .paragraph: .paragraph
        case .heading(let index): .heading(outline[Int(index)])
        case .list(let isOrdered, _, _): .list(isOrdered: isOrdered)
        case .codeBlock(let index): .code(info: codeBlocks[Int(index)].info)
        case .htmlBlock: .rawHTML
        case .thematicBreak: .thematicBreak
        case .quote: .quote
        case .alert(let kind): .alert(kind)
        case .definitionList: .definitions
        case .container(let index): .container(containers[Int(index)].kind)
        case .table: .table
        default: nil
        }
    }
}
