package import PorticoDiagnostics

/// Everything this target can find: about the theme and what is rendered.
package enum RenderingChecks {
    package static let all: [Check] = [
        .accentContrast,
        .activeDrawing,
        .missingTemplate,
        .missingWords,
        .sameOutput,
        .templateEscape,
        .templateRecursion,
        .templateSyntax,
        .templateValue,
        .unknownName,
        .unknownPartial,
        .unknownTemplate,
        .unknownWord,
        .wordsSyntax,
    ]
}
