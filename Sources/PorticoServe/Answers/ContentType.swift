/// The media types of files. Source: the IANA registry of media types.
enum ContentType {
    /// `guides/booking.html` → `text/html; charset=utf-8`. A file of an unknown kind is bytes.
    static func of(_ path: String) -> String {
        guard let dot = path.lastIndex(of: "."), let type = types[path[path.index(after: dot)...].lowercased()] else {
            return "application/octet-stream"
        }
        let isText = type.hasPrefix("text/") || ["application/json", "application/xml"].contains(type)
        return isText || type.hasSuffix("+xml") || type.hasSuffix("+json") ? "\(type); charset=utf-8" : type
    }

    private static let types = [
        "html": "text/html", "css": "text/css", "js": "text/javascript", "json": "application/json",
        "svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif",
        "webp": "image/webp", "avif": "image/avif", "ico": "image/vnd.microsoft.icon", "xml": "application/xml",
        "atom": "application/atom+xml", "ics": "text/calendar", "csv": "text/csv", "txt": "text/plain",
        "md": "text/markdown", "eml": "message/rfc822", "pdf": "application/pdf", "zip": "application/zip",
        "mp4": "video/mp4", "webm": "video/webm", "woff2": "font/woff2",
        "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ]
}
