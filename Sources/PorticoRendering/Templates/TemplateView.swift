/// A view that has its own template. Other views are parts of these.
protocol TemplateView: View {
    /// The template's path without its file extension: `pages/home`.
    static var template: String { get }
}
