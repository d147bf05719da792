package import PorticoDiagnostics

/// The checks that this target declares for themes and rendered files.
package enum RenderingChecks {
    package static let all: [Check] = [
        .accentContrast,
        .activeDrawing,
        .missingTemplate,
        .missingWords,
        .outputCollision,
        .outputPath,
        .templateEscape,
        .templateRecursion,
        .templateSyntax,
        .templateValue,
        .unknownLanguage,
        .unknownName,
        .unknownPartial,
        .unknownTemplate,
        .unknownWord,
        .wordsSyntax,
    ]
}
