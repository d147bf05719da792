/// The value of a view's name when a template is written.
enum TemplateValue: Sendable {
    /// An explicit absence: the name is not looked up in outer views.
    case absent
    /// Text that is escaped when written.
    case text(String)
    /// Markup that is written unchanged.
    case html(HTML)
    case flag(Bool)
    case view(any View)
    case list([TemplateValue])
}
