import java.nio.file.Path;
import java.util.Scanner;
import java.util.Set;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Starts a Neo4j without passwords whose database can be made read-only and writable again while
 * it runs: the setting may change then, but only Enterprise has a procedure for it.
 *
 * Arguments: port, data folder. A line of standard input, read-only or writable, changes the
 * setting and is echoed once that is done; the server ends with the stream.
 */
public class SwitchableNeo4j {
    public static void main(String[] arguments) {
        try {
            run(Integer.parseInt(arguments[0]), Path.of(arguments[1]));
        } catch (Throwable failure) {
            failure.printStackTrace();
        }
        // Neo4j's own threads would keep the process alive.
        System.exit(0);
    }

    private static void run(int port, Path folder) {
        DatabaseManagementService service = new DatabaseManagementServiceBuilder(folder)
                .setConfig(GraphDatabaseSettings.auth_enabled, false)
                .setConfig(GraphDatabaseSettings.pagecache_memory, 64L * 1024 * 1024)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
                .setConfig(BoltConnector.advertised_address, new SocketAddress("127.0.0.1", port))
                .build();
        String name = GraphDatabaseSettings.DEFAULT_DATABASE_NAME;
        GraphDatabaseAPI database = (GraphDatabaseAPI) service.database(name);
        Config config = database.getDependencyResolver().resolveDependency(Config.class);
        System.out.println("READY");
        Scanner lines = new Scanner(System.in);
        while (lines.hasNextLine()) {
            String line = lines.nextLine();
            Set<String> readOnly = line.equals("read-only") ? Set.of(name) : Set.of();
            config.setDynamic(GraphDatabaseSettings.read_only_databases, readOnly, "test");
            System.out.println(line);
        }
    }
}
