#!/usr/bin/env bash
# The whole check: restore, format, build with warnings as errors, tests. CI runs the same.
set -euo pipefail
cd "$(dirname "$0")"

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

dotnet restore KnowledgeGraph.sln
dotnet format KnowledgeGraph.sln --no-restore --verify-no-changes
dotnet build KnowledgeGraph.sln --no-restore -c Release -warnaserror
dotnet test KnowledgeGraph.sln --no-build -c Release
