// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problems_page.h"

#include "catalog/catalog.h"
#include "ui/button.h"
#include "ui/label.h"
#include "ui/shapes.h"
#include "ui/words.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <set>

namespace plumbline
{

ProblemsPage::ProblemsPage(const Diagnostics& diagnostics, QWidget* parent)
    : QWidget(parent)
{
    setWindowTitle(summed(diagnostics));
    QStringList lines;
    for (const Diagnostic& diagnostic : diagnostics)
        lines << shown(toText(diagnostic));

    auto* back = new Button(Button::Kind::Quiet, tr("&Back"));
    back->setObjectName(QStringLiteral("back"));
    back->setSymbol(Symbol::Back);
    connect(back, &Button::clicked, this, &ProblemsPage::backAsked);

    auto* text = new QPlainTextEdit;
    text->setObjectName(QStringLiteral("problemsText"));
    text->setPlainText(lines.join(u'\n'));
    text->setReadOnly(true);
    text->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    text->setTabChangesFocus(true);
    text->setFrameShape(QFrame::NoFrame);
    text->setFont(typeface(Type::Small));
    text->setAccessibleName(summed(diagnostics));
    text->document()->setDocumentMargin(20);
    text->setProperty(cornersOf, 4);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::margin, space::margin, space::margin, space::margin);
    column->setSpacing(space::gap);
    column->addWidget(back, 0, Qt::AlignLeading);
    column->addWidget(new Label(summed(diagnostics), Type::Title, QFont::Bold));
    column->addWidget((
        new Label(
            tr("Everything that could be read is there. Each line says where to look and what was expected."),
            Type::Body))
                          ->in(QPalette::PlaceholderText));
    column->addWidget(text, 1);
    text->setFocus();
}

QString ProblemsPage::summed(const Diagnostics& diagnostics)
{
    std::set<std::string> files;
    for (const Diagnostic& diagnostic : diagnostics)
        if (diagnostic.severity == Severity::Error)
            files.insert(diagnostic.file);
    if (files.empty())
        return diagnostics.size() == 1 ? tr("1 remark on a file")
                                       : tr("%1 remarks on files").arg(diagnostics.size());
    return files.size() == 1 ? tr("1 file needs mending") : tr("%1 files need mending").arg(files.size());
}

QString ProblemsPage::ownFolder()
{
    return QString::fromStdString((libraryFolders().back() / "routines").string());
}

} // namespace plumbline
