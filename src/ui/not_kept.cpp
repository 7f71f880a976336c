// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/not_kept.h"

#include "ui/label.h"

#include <QVBoxLayout>

namespace plumbline
{

NotKept::NotKept(QWidget* parent)
    : Card(parent)
    , m_text(new Label({}, Type::Body))
{
    setObjectName(QStringLiteral("notKept"));
    setTone(Tone::Warning);
    m_text->in(QPalette::ToolTipText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 14, 20, 14);
    column->addWidget(m_text);
    hide();
}

void NotKept::tell(const QString& fault)
{
    m_text->setText(
        tr("What you choose holds until you close Plumbline; it could not be kept. %1").arg(fault));
    setVisible(!fault.isEmpty());
}

} // namespace plumbline
