// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scroll_page.h"

namespace plumbline
{

class FactList;

/// A page of short facts under a title: about the program, its keys.
class InfoPage : public ScrollPage
{
    Q_OBJECT

public:
    explicit InfoPage(const QString& title, QWidget* parent = nullptr);

    [[nodiscard]] FactList& facts() { return *m_facts; }

private:
    FactList* m_facts;
};

[[nodiscard]] InfoPage* keysPage();
[[nodiscard]] InfoPage* aboutPage(const QString& version);

} // namespace plumbline
