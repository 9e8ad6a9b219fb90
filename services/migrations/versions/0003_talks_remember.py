"""A talk remembers what a form was told, sealed by the talk's own key."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Give every talk a place for its memory; empty for those that run already."""
    with op.batch_alter_table("conversations") as table:
        table.add_column(sa.Column("memory_sealed", sa.LargeBinary(), nullable=True))


def downgrade() -> None:
    """Forget."""
    with op.batch_alter_table("conversations") as table:
        table.drop_column("memory_sealed")
