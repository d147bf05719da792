package import PorticoDiagnostics

/// Everything this target can find: about the theme and what is rendered.
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
