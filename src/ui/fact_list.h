// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/vocabulary.h"
#include "ui/card.h"

#include <vector>

class QVBoxLayout;

namespace plumbline
{

/// A card of short facts, each under what it is about. Facts without words are left out.
class FactList : public Card
{
    Q_OBJECT

public:
    explicit FactList(QWidget* parent = nullptr);

    void addText(const QString& about, const QString& text);
    /// The fact one looks for, larger, and what is to be said about it below.
    void addLead(const QString& about, const QString& text, const QString& more);
    void addThings(const QString& about, const std::vector<Equipment>& things, const QString& more = {});

private:
    void addAbout(const QString& about);
    QVBoxLayout* m_column;
};

} // namespace plumbline
