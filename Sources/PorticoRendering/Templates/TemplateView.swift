/// A view that a template is written with by itself. Other views are parts of these.
protocol TemplateView: View {
    /// The template's path without its ending: `pages/home`.
    static var template: String { get }
}
