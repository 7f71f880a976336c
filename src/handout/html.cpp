// SPDX-License-Identifier: GPL-3.0-or-later
#include "handout/html.h"

#include "handout/html_figure.h"
#include "handout/html_style.h"
#include "handout/plan_data.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QImageReader>
#include <QLocale>

#include <algorithm>

namespace plumbline::handout
{

namespace
{

QString tr(const char* text)
{
    return QCoreApplication::translate("Handout", text);
}

std::string escaped(const QString& text)
{
    return text.toHtmlEscaped().toStdString();
}

/// An element with plain text in it, which may be of any language; nothing for no text.
std::string element(const char* name, const QString& text, const char* style = "")
{
    if (text.isEmpty())
        return {};
    const std::string tag = name;
    return '<' + tag + (*style ? " class=\"" + std::string(style) + '"' : "") + " dir=\"auto\">"
        + escaped(text) + "</" + tag + ">\n";
}

std::string list(const char* name, const QStringList& texts)
{
    if (texts.isEmpty())
        return {};
    std::string text = '<' + std::string(name) + ">\n";
    for (const QString& one : texts)
        text += element("li", one);
    return text + "</" + name + ">\n";
}

std::string care(const QStringList& sentences)
{
    return sentences.isEmpty()
        ? std::string()
        : "<div class=\"care\">" + element("h3", tr("Take care")) + list("ul", sentences) + "</div>\n";
}

class Writer
{
public:
    Writer(const Handout& handout, const HandoutOptions& options)
        : m_handout(handout)
        , m_options(options)
    {
    }

    [[nodiscard]] QByteArray document()
    {
        const std::string body = head() + "<main>\n" + overview() + entries() + "</main>\n" + foot();
        const std::string style = std::string(pageStyle) + m_rules.light()
            + "\n@media screen and (prefers-color-scheme:dark){" + std::string(darkStyle) + m_rules.dark()
            + "}\n@media screen and (prefers-reduced-motion:no-preference){" + m_rules.moving() + "}\n";
        const QByteArray hash =
            QCryptographicHash::hash(QByteArray::fromStdString(style), QCryptographicHash::Sha256).toBase64();
        std::string text = "<!doctype html>\n<html lang=\"" + escaped(tr("en")) + '"'
            + (m_options.largePrint ? " class=\"large\"" : "")
            + ">\n<head>\n<meta charset=\"utf-8\">\n"
              "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; "
              "style-src 'sha256-"
            + hash.toStdString()
            + "'\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
              "<meta name=\"generator\" content=\"Plumbline\">\n";
        if (!m_handout.trainer.isEmpty())
            text += "<meta name=\"author\" content=\"" + escaped(m_handout.trainer) + "\">\n";
        text += "<title>" + escaped(m_handout.title) + "</title>\n<style>" + style
            + "</style>\n<script type=\"application/ld+json\">" + planData(m_handout).toStdString()
            + "</script>\n</head>\n<body>\n";
        return QByteArray::fromStdString(text + body + "</body>\n</html>\n");
    }

private:
    [[nodiscard]] bool shows(HandoutPart part) const { return has(m_options, part); }

    std::string logo() const
    {
        QBuffer buffer;
        buffer.setData(m_handout.logo);
        if (m_handout.logo.isEmpty() || !buffer.open(QIODevice::ReadOnly))
            return {};
        const QByteArray format = QImageReader::imageFormat(&buffer);
        const QByteArray type = format == "svg" ? "svg+xml" : format == "jpg" ? "jpeg" : format;
        return "<img alt=\"\" src=\"data:image/"
            + (type + ";base64," + m_handout.logo.toBase64()).toStdString() + "\">";
    }

    std::string head() const
    {
        const std::string words = element("p", m_handout.practice) + element("p", m_handout.trainer)
            + element("p", m_handout.contact, "muted");
        const std::string picture = logo();
        std::string text = "<header>\n";
        if (!words.empty() || !picture.empty())
            text += "<div class=\"trainer\"><div>" + words + "</div>" + picture + "</div>\n";
        text += element("h1", m_handout.title) + element("p", m_handout.facts, "facts");
        if (shows(HandoutPart::About))
            text += element("p", m_handout.summary, "muted");
        return text + "</header>\n";
    }

    std::string overview() const
    {
        std::string text;
        const auto row = [&](const QString& what, const QString& much) {
            if (!much.isEmpty())
                text += "<tr>" + element("th", what) + element("td", much) + "</tr>\n";
        };
        row(tr("When"), m_handout.schedule);
        if (shows(HandoutPart::Equipment))
            row(tr("What you need"),
                m_handout.needs.isEmpty() ? tr("Nothing but yourself")
                                          : m_handout.needs.join(QStringLiteral(", ")));
        row(tr("Left out for you"), m_handout.leftOut.join(QStringLiteral(", ")));
        if (!text.empty())
            text = "<table class=\"dose\">\n" + text + "</table>\n";
        if (shows(HandoutPart::Cautions))
            text += care(m_handout.cautions);
        text += weeks();
        return text.empty() ? text : "<section class=\"card\">\n" + text + "</section>\n";
    }

    std::string weeks() const
    {
        if (m_options.weeks == 0)
            return {};
        std::string text = element("h3", tr("Your weeks")) + "<table class=\"weeks\">\n<tr><td></td>";
        for (int day = 1; day <= 7; ++day)
            text += "<th scope=\"col\">" + escaped(QLocale().dayName(day, QLocale::ShortFormat)) + "</th>";
        text += "</tr>\n";
        for (int week = 1; week <= m_options.weeks; ++week) {
            const QString name = tr("Week %1").arg(week);
            text += "<tr><th scope=\"row\">" + escaped(name) + "</th>";
            for (int day = 0; day < 7; ++day)
                text += "<td>" + boxes(name, day) + "</td>";
            text += "</tr>\n";
        }
        return text + "</table>\n";
    }

    [[nodiscard]] std::string boxes(const QString& week, int day) const
    {
        const auto& days = m_handout.days;
        if (!days.empty() && std::find(days.begin(), days.end(), static_cast<Weekday>(day)) == days.end())
            return {};
        std::string text;
        const QString label = tr("%1, %2").arg(week, QLocale().dayName(day + 1));
        for (int box = 0; box < m_handout.timesADay; ++box)
            text += "<input type=\"checkbox\" aria-label=\"" + escaped(label) + "\">";
        return text;
    }

    std::string entries()
    {
        std::string text;
        for (std::size_t i = 0; i < m_handout.entries.size(); ++i)
            text += entry(m_handout.entries[i], std::to_string(i + 1));
        return text;
    }

    std::string entry(const Entry& entry, const std::string& number)
    {
        std::string text = "<section class=\"card\" id=\"e" + number + "\">\n"
            + element("p", entry.section.isEmpty() ? entry.position : entry.section, "above")
            + "<div class=\"title\"><span class=\"number\">" + number + "</span>" + element("h2", entry.title)
            + "</div>\n";
        if (entry.figure && shows(HandoutPart::Pictures))
            text += svgOf(*entry.figure, entry.title, 'e' + number, m_rules) + '\n';
        for (const QString& sentence : entry.before)
            text += element("p", sentence, "muted");
        if (!entry.note.isEmpty())
            text +=
                "<div class=\"note\">" + element("h3", tr("For you")) + element("p", entry.note) + "</div>\n";
        text += "<table class=\"dose\">\n";
        const auto row = [&](const QString& what, const QString& much) {
            if (!much.isEmpty())
                text += "<tr>" + element("th", what) + element("td", much) + "</tr>\n";
        };
        for (const DoseRow& dose : entry.dose)
            row(dose.what, dose.much);
        row(tr("How often"), entry.often);
        if (shows(HandoutPart::Equipment))
            row(tr("You need"), entry.needs.join(QStringLiteral(", ")));
        text += "</table>\n";
        if (shows(HandoutPart::Steps))
            text += list("ol", entry.steps);
        if (shows(HandoutPart::Tips))
            text += list("ul", entry.tips);
        if (shows(HandoutPart::Cautions)) {
            QStringList sentences = entry.cautions;
            if (!entry.askFirst.empty())
                sentences << askFirstText(entry);
            text += care(sentences);
        }
        return text + "</section>\n";
    }

    std::string foot() const
    {
        return "<footer>" + element("p", m_handout.sources.join(QStringLiteral("; "))) + "</footer>\n";
    }

    const Handout& m_handout;
    const HandoutOptions& m_options;
    FigureRules m_rules;
};

} // namespace

QByteArray html(const Handout& handout, const HandoutOptions& options)
{
    return Writer(handout, options).document();
}

} // namespace plumbline::handout
