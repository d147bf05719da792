import Testing

@Test func theSuiteRuns() {}
