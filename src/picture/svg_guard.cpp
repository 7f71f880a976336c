// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/own_picture.h"

#include <QSet>
#include <QXmlStreamReader>

namespace plumbline::picture
{

namespace
{

constexpr int mostElements = 20'000;
constexpr int deepest = 64; ///< Qt draws what is nested by calling itself

bool isRefused(QStringView element)
{
    static const QSet<QString> refused{ QStringLiteral("script"), QStringLiteral("image"),
        QStringLiteral("foreignObject"), QStringLiteral("handler"), QStringLiteral("listener"),
        QStringLiteral("set"), QStringLiteral("video"), QStringLiteral("audio"), QStringLiteral("animation"),
        QStringLiteral("font"), QStringLiteral("font-face"), QStringLiteral("solidColor") };
    return element.startsWith(u"animate") || refused.contains(element.toString());
}

/// "url(#here)" is fine; anything else within url( ) is outside.
bool leadsOutside(QStringView style)
{
    if (style.contains(u"@import", Qt::CaseInsensitive) || style.contains(u'\\'))
        return true;
    for (qsizetype at = style.indexOf(u"url", 0, Qt::CaseInsensitive); at >= 0;
         at = style.indexOf(u"url", at + 1, Qt::CaseInsensitive)) {
        QStringView rest = style.mid(at + 3).trimmed();
        if (!rest.startsWith(u'('))
            continue;
        rest = rest.mid(1).trimmed();
        while (rest.startsWith(u'"') || rest.startsWith(u'\''))
            rest = rest.mid(1);
        if (!rest.startsWith(u'#'))
            return true;
    }
    return false;
}

/// Reads it once and remembers which elements are shown from elsewhere, and where that happens.
class Inspection
{
public:
    PictureFault of(const QByteArray& svg)
    {
        QXmlStreamReader xml(svg);
        xml.setEntityExpansionLimit(0);
        while (!xml.atEnd() && m_fault == PictureFault::None) {
            switch (xml.readNext()) {
            case QXmlStreamReader::DTD:
            case QXmlStreamReader::EntityReference:
            case QXmlStreamReader::ProcessingInstruction:
                m_fault = PictureFault::Unsafe;
                break;
            case QXmlStreamReader::StartElement:
                begin(xml);
                break;
            case QXmlStreamReader::EndElement:
                m_ids.removeLast();
                break;
            case QXmlStreamReader::Characters:
                if (m_styled && leadsOutside(xml.text()))
                    m_fault = PictureFault::Unsafe;
                break;
            default:
                break;
            }
        }
        if (m_fault != PictureFault::None)
            return m_fault;
        if (xml.hasError())
            return m_elements == 0 ? PictureFault::Unknown : PictureFault::Damaged;
        return m_showers.intersects(m_shown) ? PictureFault::Unsafe : PictureFault::None;
    }

private:
    void begin(const QXmlStreamReader& xml)
    {
        if (++m_elements == 1 && xml.name() != u"svg") {
            m_fault = PictureFault::Unknown;
            return;
        }
        m_styled = xml.name() == u"style";
        if (m_elements > mostElements || m_ids.size() >= deepest || isRefused(xml.name())) {
            m_fault = PictureFault::Unsafe;
            return;
        }
        m_ids.append(QString());
        for (const QXmlStreamAttribute& attribute : xml.attributes())
            look(attribute);
        if (xml.name() == u"use")
            for (const QString& id : m_ids)
                m_showers.insert(id);
        m_showers.remove(QString());
    }

    void look(const QXmlStreamAttribute& attribute)
    {
        // What drawing programs note for themselves is in namespaces of their own, and nobody draws it.
        const QStringView space = attribute.namespaceUri();
        if (!space.isEmpty() && !space.endsWith(u"xlink") && !space.endsWith(u"svg")
            && attribute.prefix() != u"xml")
            return;
        const QStringView name = attribute.name();
        const QStringView value = attribute.value();
        if (name == u"id")
            m_ids.last() = value.toString();
        if (name == u"href") {
            if (!value.startsWith(u'#'))
                m_fault = PictureFault::Unsafe;
            m_shown.insert(value.mid(1).toString());
        }
        if (name.startsWith(u"on", Qt::CaseInsensitive) || name == u"base" || leadsOutside(value))
            m_fault = PictureFault::Unsafe;
    }

    PictureFault m_fault = PictureFault::None;
    int m_elements = 0;
    bool m_styled = false; ///< the text is a style sheet
    QStringList m_ids; ///< of the open elements, empty where there is none
    QSet<QString> m_showers; ///< elements in which something is shown from elsewhere
    QSet<QString> m_shown; ///< elements that are shown elsewhere
};

} // namespace

PictureFault svgFault(const QByteArray& svg)
{
    return svg.size() > largestSvg ? PictureFault::TooLarge : Inspection().of(svg);
}

} // namespace plumbline::picture
