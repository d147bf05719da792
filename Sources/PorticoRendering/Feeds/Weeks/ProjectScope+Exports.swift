extension ProjectScope {
    var exports: WeekExports { WeekExports(scope: self) }
}
