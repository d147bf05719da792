/// The default theme's files, by path.
package enum EmbeddedTheme {
    package static var files: [(path: String, bytes: [UInt8])] {
        [
            ("assets/portico.css", PackageResources.portico_css),
            ("pages/home.mustache", PackageResources.home_mustache),
            ("partials/head.mustache", PackageResources.head_mustache),
            ("strings/en.yml", PackageResources.en_yml),
        ]
    }
}
