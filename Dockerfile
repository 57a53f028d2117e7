# The service that keeps a graph fresh, with the official Neo4j driver.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY global.json Directory.Build.props Directory.Packages.props ./
COPY src/ src/
COPY seeds/ seeds/
COPY cypher/ cypher/
RUN dotnet publish src/KnowledgeGraph.Hosting -c Release -p:Neo4jDriver=true -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .
RUN mkdir -p /data/workspace && chown -R $APP_UID /data
USER $APP_UID
ENV Refresh__Reports__0=/data/reports \
    Refresh__Workspace=/data/workspace \
    Urls=http://0.0.0.0:8080
EXPOSE 8080
VOLUME /data/workspace
# The image holds no curl: the program asks itself.
HEALTHCHECK --interval=30s --timeout=10s --start-period=2m CMD ["dotnet", "kg-refresh.dll", "probe", "http://127.0.0.1:8080/health/ready"]
ENTRYPOINT ["dotnet", "kg-refresh.dll"]
