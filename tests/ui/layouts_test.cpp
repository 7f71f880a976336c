// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flow_layout.h"

#include <QWidget>

#include <catch2/catch.hpp>

#include <string>

using namespace plumbline;

namespace
{

QWidget* box(int width, int height)
{
    auto* widget = new QWidget;
    widget->setFixedHeight(height);
    widget->setMinimumWidth(width);
    return widget;
}

/// "0,0 100x40": where each thing came to lie.
std::string places(const QLayout& layout)
{
    std::string text;
    for (int i = 0; i < layout.count(); ++i) {
        const QRect r = layout.itemAt(i)->geometry();
        text += (i ? " | " : "") + std::to_string(r.x()) + "," + std::to_string(r.y()) + " "
            + std::to_string(r.width()) + "x" + std::to_string(r.height());
    }
    return text;
}

} // namespace

TEST_CASE("Chips go on in the next row when the row is full")
{
    QWidget page;
    auto* flow = new FlowLayout(10, &page);
    for (int i = 0; i < 3; ++i)
        flow->addWidget(box(100, 40));
    CHECK(flow->heightForWidth(320) == 40);
    CHECK(flow->heightForWidth(319) == 90);
    CHECK(flow->heightForWidth(50) == 140);
}

TEST_CASE("Cards stand in as many columns as there is room for, and in three at most")
{
    QWidget page;
    auto* grid = new CardGrid(300, 3, 20, &page);
    CHECK(grid->columns(200) == 1);
    CHECK(grid->columns(619) == 1);
    CHECK(grid->columns(620) == 2);
    CHECK(grid->columns(940) == 3);
    CHECK(grid->columns(4000) == 3);
    for (int i = 0; i < 3; ++i)
        grid->addWidget(box(100, 50));
    grid->setGeometry({ 0, 0, 620, 500 });
    CHECK(places(*grid) == "0,0 300x50 | 320,0 300x50 | 0,70 300x50");
}

TEST_CASE("What is hidden takes no room")
{
    QWidget page;
    auto* grid = new CardGrid(300, 3, 20, &page);
    QWidget* first = box(100, 50);
    grid->addWidget(first);
    grid->addWidget(box(100, 30));
    first->hide();
    CHECK(grid->heightForWidth(300) == 30);
}

TEST_CASE("Two columns become one where there is too little room")
{
    QWidget page;
    auto* both = new SideBySide(600, 0.4, 20, &page);
    for (const int height : { 100, 300, 60 })
        both->addWidget(box(50, height));
    both->setGeometry({ 0, 0, 620, 400 });
    CHECK(places(*both) == "0,0 240x100 | 260,0 360x300 | 0,120 240x60");
    both->setGeometry({ 0, 0, 599, 600 });
    CHECK(places(*both) == "0,0 599x100 | 0,120 599x300 | 0,440 599x60");
}
