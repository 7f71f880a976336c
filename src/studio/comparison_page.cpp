// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/comparison_page.h"

#include "ui/button.h"
#include "ui/card.h"
#include "ui/flow_layout.h"
#include "ui/label.h"
#include "ui/words.h"

#include <QVBoxLayout>

namespace plumbline
{

namespace
{

constexpr int leastBeside = 560; ///< width of a card from which the versions stand side by side

QWidget* version(const QString& whose, const std::string& text)
{
    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget((new Label(whose, Type::Small))->in(QPalette::PlaceholderText));
    column->addWidget(new Label(text.empty() ? ComparisonPage::tr("nothing") : shown(text), Type::Body));
    column->addStretch(1);
    return widget;
}

} // namespace

ComparisonPage::ComparisonPage(
    const Words& words, const std::vector<RecordDifference>& differences, QWidget* parent)
    : ScrollPage(1000, parent)
{
    setWindowTitle(words.title);
    addBack();
    body()->setSpacing(12);
    body()->addWidget(new Label(words.title, Type::Title, QFont::Bold));
    body()->addWidget(
        (new Label(differences.empty() ? tr("Both say the same.") : tr("They differ in these."), Type::Lead))
            ->in(QPalette::PlaceholderText));
    auto* buttons = new FlowLayout(space::gap);
    const auto add = [&](const QString& text, const QString& name, void (ComparisonPage::*chosen)()) {
        if (text.isEmpty())
            return;
        auto* button = new Button(Button::Kind::Secondary, text);
        button->setObjectName(name);
        connect(button, &Button::clicked, this, chosen);
        buttons->addWidget(button);
    };
    add(words.keepMine, QStringLiteral("chooseMine"), &ComparisonPage::mineChosen);
    add(words.keepTheirs, QStringLiteral("chooseTheirs"), &ComparisonPage::theirsChosen);
    body()->addLayout(buttons);
    for (const RecordDifference& difference : differences)
        addDifference(difference, words);
    body()->addStretch(1);
    if (auto* first = findChild<Button*>())
        first->setFocus();
}

void ComparisonPage::addDifference(const RecordDifference& difference, const Words& words)
{
    auto* card = new Card;
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(8);
    column->addWidget(new Label(shown(difference.what), Type::Body, QFont::DemiBold));
    auto* sides = new SideBySide(scaled(leastBeside), 0.5, space::gap);
    sides->addWidget(version(words.mine, difference.mine));
    sides->addWidget(version(words.theirs, difference.theirs));
    column->addLayout(sides);
    body()->addWidget(card);
}

} // namespace plumbline
