export default function HomePage() {
  return (
    <main data-page="home">
      <h1>First Call</h1>
    </main>
  );
}
