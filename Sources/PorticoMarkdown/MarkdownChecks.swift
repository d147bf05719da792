package import PorticoDiagnostics

/// The checks that this target declares for Markdown, links and text in general.
package enum MarkdownChecks {
    package static let all: [Check] = [
        .containerNotClosed,
        .containerNotOpen,
        .duplicateAnchor,
        .fileTooLarge,
        .footnoteDuplicate,
        .footnoteMissing,
        .footnoteUnused,
        .imageWithoutDescription,
        .includeCycle,
        .includeMissing,
        .includeOutside,
        .includeTooLarge,
        .nestingTooDeep,
        .paragraphTooLong,
        .quizWithoutAnswer,
        .rawHTML,
        .remoteImage,
        .spaceInPath,
        .stepsWithoutNumbers,
        .tabOutsideTabs,
        .tableTooLarge,
        .tooManyImages,
        .unknownAlert,
        .unknownContainer,
        .urlNotAllowed,
    ]
}
