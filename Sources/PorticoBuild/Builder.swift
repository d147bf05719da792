internal import CRename
internal import PorticoModel
internal import PorticoRendering

/// The whole way for a site.
package struct Builder: Sendable {
    package init() {}
}
