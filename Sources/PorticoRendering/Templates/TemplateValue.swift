/// What a name of a view stands for when a template is written.
enum TemplateValue: Sendable {
    /// Nothing, said explicitly: it is not looked for in the views around it.
    case absent
    /// Written escaped.
    case text(String)
    /// Written as it stands.
    case html(String)
    case flag(Bool)
    case view(any View)
    case list([TemplateValue])

    func child(named name: String) -> TemplateValue? {
        guard case .view(let view) = self else { return nil }
        return view.child(named: name)
    }
}
