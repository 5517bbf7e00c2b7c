"""`codat completion`: the completion script of a shell."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

_HOW = {
    "bash": 'eval "$(codat completion bash)"           in ~/.bashrc',
    "zsh": 'eval "$(codat completion zsh)"            in ~/.zshrc',
    "fish": "codat completion fish | source           in ~/.config/fish/config.fish",
}

# What the scripts of click lack: a zsh without a configuration has no `compdef`, and a description in fish ends at its
# first comma.
_MENDED = {
    "zsh": ("\n", "\n(( $+functions[compdef] )) || { autoload -Uz compinit && compinit -i }\n"),
    "fish": ('string split "," $completion', 'string split --max 1 "," $completion'),
}


@click.command(epilog="\b\n" + "\n".join(_HOW.values()))
@click.argument("shell", type=click.Choice(list(_HOW)))
@click.pass_context
def completion(ctx: click.Context, shell: str) -> None:
    """Print the completion script of a shell, company and connection ids included."""
    kind = get_completion_class(shell)
    if kind is None:
        ctx.fail(f"there is no completion for {shell}")
    script = kind(ctx.find_root().command, {}, "codat", "_CODAT_COMPLETE").source()
    click.echo(script.replace(*_MENDED[shell], 1) if shell in _MENDED else script)
