import ArgumentParser
import PorticoModel

/// What commands are told that write a client's first update.
struct FirstDayOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The day of the first status update, YYYY-MM-DD. (default: as for build)",
            valueName: "date"
        ),
        transform: DateArgument.parse
    )
    var today: CalendarDate?
}
