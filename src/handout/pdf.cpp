// SPDX-License-Identifier: GPL-3.0-or-later
#include "handout/pdf.h"

#include "handout/paint.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace plumbline::handout
{

namespace
{

constexpr int unitsPerInch = 720; // those of a layout, so that nothing is rounded
constexpr qreal unitsPerPoint = 10;

QByteArray escaped(const QString& text)
{
    return text.toHtmlEscaped().toUtf8();
}

/// Qt writes title and date, and no author.
QByteArray metadata(const Handout& handout)
{
    QStringList authors;
    for (const QString& author : { handout.trainer, handout.practice })
        if (!author.isEmpty())
            authors << author;
    QByteArray xmp = "<?xpacket begin='' ?>\n"
                     "<x:xmpmeta xmlns:x='adobe:ns:meta/'>\n"
                     "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>\n"
                     "<rdf:Description rdf:about='' xmlns:dc='http://purl.org/dc/elements/1.1/'>\n"
                     "<dc:title><rdf:Alt><rdf:li xml:lang='x-default'>"
        + escaped(handout.title) + "</rdf:li></rdf:Alt></dc:title>\n";
    if (!authors.isEmpty())
        xmp += "<dc:creator><rdf:Seq><rdf:li>" + escaped(authors.join(QStringLiteral(", ")))
            + "</rdf:li></rdf:Seq></dc:creator>\n";
    return xmp + "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end='w'?>\n";
}

} // namespace

QByteArray pdf(const Handout& handout, const HandoutOptions& options)
{
    const Layout layout = laidOut(handout, options);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return {};
    QPdfWriter writer(&buffer);
    writer.setTitle(handout.title);
    writer.setCreator(QStringLiteral("Plumbline"));
    writer.setDocumentXmpMetadata(metadata(handout));
    writer.setResolution(unitsPerInch);
    writer.setPageSize(QPageSize(layout.sheet / unitsPerPoint, QPageSize::Point));
    writer.setPageMargins(QMarginsF());
    QPainter painter;
    if (!painter.begin(&writer))
        return {};
    for (std::size_t page = 0; page < layout.pages.size(); ++page) {
        if (page > 0 && !writer.newPage())
            return {};
        paint(painter, layout, page, handout, options.ink);
    }
    if (!painter.end())
        return {};
    return bytes;
}

} // namespace plumbline::handout
