// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/motion.h"
#include "ui/overlay.h"

#include <vector>

class QVBoxLayout;

namespace plumbline
{

class Button;
class Card;
class Catalog;
class FigureThumbnails;
class Label;
class PoseTile;
class SearchField;

/// The base positions and the poses of all exercises as pictures, to take one over. A word finds an exercise
/// by its title.
class PosePicker : public Overlay
{
    Q_OBJECT
public:
    explicit PosePicker(QWidget* parent);

    /// Of these exercises and the base positions.
    void openWith(const Catalog& catalog);

signals:
    /// A motion that has this pose only.
    void chosen(const plumbline::figure::Motion& pose);

protected:
    void dismiss() override { shut(); }
    void layOut() override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Section {
        QWidget* whole;
        QString title;
    };
    QWidget* addSection(const QString& title);
    void addTile(QWidget* section, figure::Motion pose, const QString& name);
    void find(const QString& text);

    FigureThumbnails* m_thumbnails;
    Card* m_card;
    SearchField* m_search;
    Button* m_close;
    QVBoxLayout* m_sectionsColumn;
    Label* m_none;
    std::vector<Section> m_sections;
};

} // namespace plumbline
