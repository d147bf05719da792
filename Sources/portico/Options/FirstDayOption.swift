import ArgumentParser
import PorticoModel

/// The option of commands that write a client's first update.
struct FirstDayOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The date of the first status update, YYYY-MM-DD. (default: as for build)",
            valueName: "date"
        ),
        transform: DateArgument.parse
    )
    var today: CalendarDate?
}
