/// The version of this program, which `--version` prints and reports state.
enum ProgramVersion {
    static let current = "0.1.0"
}
