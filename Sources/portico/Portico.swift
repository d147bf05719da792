import ArgumentParser
import PorticoBuild

@main
struct Portico: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "portico", abstract: "Client portals from a folder.")
}
