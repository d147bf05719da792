extension ProjectScope {
    var exports: WeekExports { WeekExports(portal: portal, project: project, words: words, theme: theme) }
}
