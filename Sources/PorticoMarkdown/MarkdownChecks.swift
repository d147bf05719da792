package import PorticoDiagnostics

/// Everything this target can find: about Markdown, links and texts in general.
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
