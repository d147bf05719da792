package import PorticoDiagnostics

/// A block at the top level of a document: not one inside a quote, a list or a container.
package struct DocumentBlock: Sendable {
    package enum Kind: Sendable, Hashable {
        case paragraph, table, quote, definitions, rawHTML, thematicBreak
        case heading(OutlineEntry)
        case list(isOrdered: Bool)
        /// What follows the fence: `swift {3}`; empty without one.
        case code(info: String)
        case alert(AlertKind)
        case container(ContainerKind)
    }

    package var kind: Kind
    /// Where it is written.
    package var place: SourceRange
    /// Its events, from the one that opens it to the one that closes it.
    let events: Range<Int>
}

extension MarkdownDocument {
    /// The blocks in order, those of included files in place of the include. ``words(of:)`` gives what one says.
    package var blocks: [DocumentBlock] {
        var blocks: [DocumentBlock] = []
        forEachBlock { events, element, span in
            guard let kind = kind(of: element) else { return }
            blocks.append(DocumentBlock(kind: kind, place: place(of: span), events: events))
        }
        return blocks
    }

    /// Visits each block at the top level: its events, and the element and extent that open it.
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
