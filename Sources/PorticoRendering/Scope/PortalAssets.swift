internal import PorticoModel

/// The files that every portal has besides its pages.
enum PortalAssets {
    static let stylesheet = "assets/portico.css"
    static let script = "assets/portico.js"
    static let icon = "assets/icon.svg"
    static let searchIndex = "assets/search-index.js"
    static let registerScript = "assets/register.js"

    static func logo(of portal: Portal) -> (asset: String, outputPath: String)? {
        guard let logo = portal.client.brand.logo else { return nil }
        let asset = AssetPath.inContent(logo, portal: portal, project: portal.root)
        guard portal.assets[asset] != nil else { return nil }
        return (asset, PortalLayout.asset(asset))
    }
}
