# Completion of wasclean for bash.

_wasclean()
{
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
    local options='--connect --subprotocol --header --origin --theme --serve --tls
        --allow-origin --convert --run --allow-read --junit --include-secrets --help --version'
    COMPREPLY=()
    case $before in
        --theme)
            mapfile -t COMPREPLY < <(compgen -W 'system light dark highcontrast' -- "$word")
            return
            ;;
        --allow-read)
            compopt -o filenames
            mapfile -t COMPREPLY < <(compgen -d -- "$word")
            return
            ;;
        --subprotocol | --header | --origin | --allow-origin) return ;;
    esac
    if [[ $word == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$word")
    else
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -f -- "$word")
    fi
}

complete -F _wasclean wasclean
